/** Type of a resource that is a stack of its own, which Heat updates as a client would and never previews. */
export const STACK_TYPE = 'OS::Heat::Stack';
