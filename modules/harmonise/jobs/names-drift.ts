export const SCAN_DRIFT = 'harmonise.scan-drift'
export const KEEP_SCORE = 'harmonise.keep-score'
