/** The dictionary says what words mean: everyone may read it. */
export const anyone = (): boolean => true
