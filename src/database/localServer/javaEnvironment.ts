/** What every Java program of ours runs with. Passes the environment on; the only thing it sets is the character set. */

/** Java reads paths in the locale's character set: under `C`, the default of many services, a folder named 链图 is malformed to it. */
export function javaEnvironment(own: Record<string, string> = {}): NodeJS.ProcessEnv {
  const characterSet = process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {}
  return { ...process.env, ...characterSet, ...own }
}
