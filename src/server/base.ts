/** Where the interface lies. */
export const BASE = '/api/v1';
