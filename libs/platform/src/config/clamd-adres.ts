/** `computer:3310`, `[::1]:3310` or `unix:/run/clamav/clamd.ctl`. */
export const CLAMD_ADRES_VORM = /^unix:\/[^\s]{1,100}$|^[^\s:/]+:\d{1,5}$|^\[[0-9a-fA-F:.]+\]:\d{1,5}$/;
