const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";

/** Content security policies by name, loose ones first; `none` is no policy, to compare with. */
export const POLICIES = {
  none: '',
  script: "script-src 'self'",
  default: "default-src 'self'",
  'default-trusted': `default-src 'self'; ${TRUSTED}`,
  strict: STRICT,
  'strict-trusted': `${STRICT}; ${TRUSTED}`,
} as const;

export type PolicyName = keyof typeof POLICIES;
