import { ContractError } from './contract-error.js';
import { CONTRACT_VERSION } from './types.js';

export type Json = Readonly<Record<string, unknown>>;

/** A JSON object; throws `ContractError` when `value` is anything else. */
export function object(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new ContractError('shape', `${path}: expected an object`);
}

/** A JSON array; throws `ContractError` when `value` is anything else. */
export function array(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw new ContractError('shape', `${path}: expected an array`);
}

/** A text; throws `ContractError` when `value` is anything else. */
export function string(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw new ContractError('shape', `${path}: expected a text`);
}

/** Throws `ContractError('version')` when the major version of the contract is not ours. */
export function checkVersion(value: unknown, path: string): void {
  const version = string(value, path);
  if (version.split('.')[0] !== CONTRACT_VERSION.split('.')[0]) {
    throw new ContractError('version', `${path}: version ${version}; this reader knows ${CONTRACT_VERSION}`);
  }
}
