/** What is wrong with one input's text; becomes an `InputMistake`. Never quotes the text: it may be a secret. */
export class WrongValue extends Error {}
