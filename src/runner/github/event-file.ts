import { readFileSync } from 'node:fs';

/**
 * Hides an event that is missing or is no JSON from `@actions/github`, which reads it when it is loaded: it throws, or prints a line of its own. The
 * action has read the event itself (`readWorkflowRun`), and works without one.
 */
export function hideUnreadableEvent(): void {
  try {
    JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    delete process.env['GITHUB_EVENT_PATH'];
  }
}
