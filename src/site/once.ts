/** What a whole build shares is made once in it; while one edits, content changes, and it is made anew. */

/** Makes something once a build for each argument. */
export function oncePerBuild<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    if (import.meta.env.DEV) return make(key);
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
