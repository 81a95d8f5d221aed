/** What the build tells the pages' scripts. */
interface ImportMetaEnv {
  /** Whether a service worker keeps what is read. */
  readonly OFFLINE: boolean;
}

/** Trusted Types (W3C), as far as they are used: a trusted address stands wherever a string would. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
}
