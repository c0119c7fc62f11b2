/** All that a client for GitHub's API consists of. In the bundle it is a file of its own, which most steps never load. */
export { getOctokit } from '@actions/github';
export { retry } from '@octokit/plugin-retry';
export { throttling } from '@octokit/plugin-throttling';
