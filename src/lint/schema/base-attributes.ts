/** Attributes of every type; `BASE_ATTRIBUTES` in heat/engine/attributes.py. */
export const BASE_ATTRIBUTES: readonly string[] = ['show'];
