/** An input's text is invalid; becomes an `InputIssue`. The message never quotes the text, which may be a secret. */
export class InvalidValue extends Error {}
