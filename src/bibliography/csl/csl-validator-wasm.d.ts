declare module 'csl-validator-wasm' {
  /** Checks a style or locale against the CSL schema; gives the errors, `''` where there are none. */
  export function validateStyle(text: string): Promise<string>;
}
