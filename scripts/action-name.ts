/** Owner and name of the repository as workflows name the action; `npm run publish-as` sets it, here and in every document. */
export const ACTION = 'your-organisation/heat-stack-deploy';
