/** Points the helpers of the action tests at the Heat of the local cloud, so that cloud tests need no other one. */
import path from 'node:path';
import { LOCAL } from '../../local-heat/options.js';

process.env['HEAT_LOCAL_STATE'] ??= process.env['LOCAL_CLOUD_STATE'] ?? path.join(LOCAL, 'cloud');
