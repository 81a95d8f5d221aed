/** What the build tells the pages' scripts. */
interface ImportMetaEnv {
  /** Whether a service worker keeps what is read. */
  readonly OFFLINE: boolean;
}
