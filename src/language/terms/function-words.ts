/**
 * The commonest small words by language, to tell English from others. Words that are also English ("die", "an", "in", "no",
 * "me", "on") are left out of the other lists, so that only what can't be English counts against it.
 */
export const englishWords = `
  the, of, and, to, is, are, in, that, it, for, with, on, as, be, at, this, by, from, or, an, not, when,
  which, has, have, must, will, can, after, if, then, their, its, was, within, each, no, only, shall,
  should, who, what, how, we, our, does, every
`;

export const foreignWords: { readonly [language: string]: string } = {
  German: `
    der, das, und, ist, nicht, wird, werden, ein, eine, einen, einer, mit, für, auf, von, dem, den, des,
    im, zu, sich, wenn, nach, innerhalb, oder, wie, kann, muss, bei, aus, als, dass, alle, über, sind,
    nur, sie, er, es, beim, zum, zur, durch, keine, kein
  `,
  French: `
    le, les, des, est, une, dans, que, qui, pour, sur, avec, par, pas, sont, du, et, au, aux, ce, cette,
    ses, il, elle, nous, vous, lorsque, doit, être, sera, lors, leur, après, ou
  `,
  Spanish: `
    el, los, las, una, un, que, del, por, para, con, se, es, en, al, lo, como, cuando, debe, ser, está,
    su, sus, y, más, pero, son, este, esta, después, cada
  `,
  Italian: `
    il, gli, della, delle, che, per, una, di, con, è, nel, nella, sono, non, deve, essere, quando, dopo,
    ogni, alla, dal, viene
  `,
  Portuguese: `
    os, uma, um, que, não, com, da, das, dos, na, nas, ao, para, é, em, quando, deve, ser, após, cada,
    pelo, pela
  `,
  Dutch: `
    het, een, van, niet, wordt, worden, met, voor, zijn, naar, bij, als, moet, wanneer, deze, dat, ook,
    uit, aan, elke, binnen, alleen
  `,
  Polish: `
    nie, jest, się, na, do, dla, oraz, przez, który, która, po, jeśli, gdy, musi, być, każdy, lub
  `,
  Swedish: `
    och, att, är, som, det, inte, med, på, av, ska, till, från, när, efter, varje, eller, kan, blir
  `,
  Danish: 'og, at, er, ikke, det, med, skal, på, af, til, fra, når, efter, hver, eller, bliver, som',
  Turkish: 've, bir, için, bu, ile, olarak, veya, sonra, her, değil, olan, gibi',
  Czech: 'je, se, že, na, při, která, který, nebo, musí, být, po, každý, když, jsou',
};
