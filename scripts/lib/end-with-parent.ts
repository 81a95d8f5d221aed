/** Preloaded (`node --import`) into a program that is of use to its parent only: it ends when the parent is gone. */
process.on('disconnect', () => process.exit(1));
// Waiting for that alone keeps nobody alive.
process.channel?.unref();
