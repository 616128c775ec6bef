import { RE2JS, RE2JSException } from 're2js';

const library = { RE2JS, RE2JSException };

export const re2 = () => library;
