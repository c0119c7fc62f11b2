/** The page of this project, for links to its documents. */
export const PROJECT_URL = 'https://github.com/your-organisation/heat-stack-deploy';
