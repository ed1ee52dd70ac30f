/** What the law asks for and what an office offers is for everyone to read. */
export const anyone = (): boolean => true
