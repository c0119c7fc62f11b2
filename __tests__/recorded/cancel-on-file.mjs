/**
 * Cancels the process once the file that CANCEL_FILE names exists. For Windows, where a runner sends Ctrl+C to a console and one
 * process cannot signal another; Node then emits the same event as here.
 */
import { existsSync } from 'node:fs';

const timer = setInterval(() => {
  if (!existsSync(process.env.CANCEL_FILE)) return;
  clearInterval(timer);
  process.emit('SIGINT', 'SIGINT');
}, 20);
timer.unref();
