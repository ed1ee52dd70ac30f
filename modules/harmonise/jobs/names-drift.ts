export const SCAN_DRIFT = 'harmonise.scan-drift'
export const RECHECK_PLANNED = 'harmonise.recheck-planned'
export const KEEP_SCORE = 'harmonise.keep-score'
