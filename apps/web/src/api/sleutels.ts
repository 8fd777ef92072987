/** Under which what `/ik` answered is kept. */
export const ikSleutel = ['/ik', {}, {}] as const;
