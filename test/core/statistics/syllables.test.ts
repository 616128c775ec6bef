import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../packages/core/src/statistics/syllables.js';

/** Words of administration and integration, divided as they are spoken. */
const SYLLABLES = `
  Haus Stadt Amt Wien Bier Knie Boot Zoo Quiz Typ neu Team Tier vier frei
  Schu-le Bür-ger Kin-der Bil-dung Spra-che El-tern Kur-se zie-hen ge-hen Bau-er Fei-er Treu-e Leu-mund Bee-re Mo-ral
  Vi-de-o re-al The-men Bay-ern lo-yal Tou-ris-mus Be-am-te Rou-te On-line Ni-veau Pla-teau Ser-vice Coach
  In-te-gra-ti-on Mi-gra-ti-on Na-ti-on In-for-ma-ti-on Ko-o-pe-ra-ti-on ko-or-di-nie-ren Or-ga-ni-sa-ti-on
  Fa-mi-li-e Fa-mi-li-en Fa-mi-li-en-zen-trum Fe-ri-en Stu-di-e Stu-di-en Stu-di-en-fach Stu-die-ren-de stu-die-ren
  Richt-li-ni-e Ma-te-ri-a-li-en Me-di-en Ak-ti-en Se-ri-e Ser-bi-en Sy-ri-en sy-risch As-y-le A-si-en
  I-ta-li-e-ne-rin Spa-ni-er Ru-mä-ni-en Bul-ga-ri-en Al-ba-ni-en U-kra-i-ne In-di-en Bel-gi-en
  Dienst ver-die-nen Ver-dienst Schie-ne Re-gie-rung Pa-pier Kla-vier Bat-te-rie Bat-te-ri-en Ka-te-go-ri-en
  Phan-ta-sie E-ner-gie De-mo-kra-tie The-o-rie The-o-ri-en In-du-strie In-du-stri-en
  Mu-se-um Mu-se-en Ju-bi-lä-um Räu-me I-de-en I-dee See Se-en
  be-ur-tei-len Be-ur-tei-lung be-ur-lau-ben be-in-hal-ten be-en-den Be-er-di-gung ge-ehrt be-an-tra-gen be-auf-tra-gen
  ge-eig-net be-ein-flus-sen aus-ein-an-der eu-ro-pä-isch Eu-ro-pa in-di-vi-du-ell ak-tu-ell ma-nu-ell
  fi-nan-zi-ell spe-zi-ell of-fi-zi-ell prin-zi-pi-ell po-ten-zi-ell ma-te-ri-ell in-du-stri-ell viel-leicht Spiel-lei-ter
  Pa-ti-ent Kli-en-tin O-ri-en-tie-rung ef-fi-zi-ent Hy-gi-e-ne The-a-ter Po-e-sie Ru-i-ne Mi-nis-te-ri-um Gym-na-si-um
  Bür-ger-:in-nen Mit-ar-bei-ter-*in-nen In-te-gra-ti-ons-·be-auf-trag-te Staats-an-ge-hö-rig-keit Ein-wan-de-rungs-ge-schich-te
  Mi-gra-ti-ons-hin-ter-grund Viel-falt Zu-ge-hö-rig-keit Gleich-stel-lung A-syl-ver-fah-ren Auf-ent-halts-er-laub-nis
  Quo-te Quar-tier be-quem Sym-bol Rhyth-mus Yo-ga Han-dy Ca-fé I-ni-ti-a-ti-ve re-li-gi-ös Na-ti-o-na-li-tät Ta-xi Mais
  Ge-sund-heits-amt Aus-län-der-be-hör-de Auf-ent-halt Ein-bür-ge-rung Staats-bür-ger-schaft Dol-met-sche-rin
  Ü-ber-set-zung Ge-mein-schafts-un-ter-kunft Flücht-lings-hil-fe Ar-beits-lo-sen-geld Kin-der-ta-ges-stät-te
  Schul-ab-schluss Be-rufs-aus-bil-dung Qua-li-fi-zie-rung An-er-ken-nung Dis-kri-mi-nie-rung Ras-sis-mus
  Re-li-gi-on re-li-gi-ö-se Mo-schee Sy-na-go-ge Ver-ein Eh-ren-amt Frei-wil-li-ge Se-ni-o-rin-nen Ju-gend-li-che
  So-zi-al-ar-beit so-zi-a-le Po-li-zei Feu-er-wehr Bi-bli-o-thek Rat-haus Ö-ffent-lich-keits-ar-beit
  E-va-lu-a-ti-on Pro-jekt-lei-tung Teil-neh-men-de Zer-ti-fi-kat Ni-veau-stu-fe Al-pha-be-ti-sie-rung Com-pu-ter
  Rhein Kai-ser Ei-er neu-e Tau-e Knie Po-et Ge-o-gra-fie Ra-di-o Du-o Ja-nu-ar Fe-bru-ar Lin-gu-is-tik
  Si-tu-a-ti-on Ri-tu-al Sta-tu-e kon-ti-nu-ier-lich Va-ri-an-te Pi-a-no Na-ti-o-nen Di-a-log Diens-te Wie-se
  Ge-bie-te Ziel spie-len ver-lie-ren Ge-schie-de-ne Al-li-anz Ger-ma-ni-en Ös-ter-reich Schweiz Tür-kei Po-len
  U-kra-i-ner Af-gha-nis-tan Sy-ri-er I-ra-ker E-ri-tre-a So-ma-li-a Kro-a-ti-en Par-tei-en Kar-tei Bü-che-rei-en
  Leh-re-rin Be-am-tin be-ein-träch-tigt ge-er-bet Re-a-li-tät Ko-or-di-na-ti-on Mu-se-ums-päd-a-go-gik Eu-ro
  Neu-tral Ver-an-stal-tung Aus-tausch Bau-amt Be-hin-der-ten-be-auf-trag-te Ver-wal-tungs-mit-ar-bei-ter Tee-kü-che
  See-le Ar-mee Kaf-fee Ho-tel Toi-let-te Jour-nal In-ge-ni-eu-rin Fri-seur Li-ni-en-bus die-nen In-di-en I-di-ot
  Pe-ri-o-de Sta-di-on Sta-di-en Prä-mi-en Pra-xis The-ra-pie Fo-li-e Bak-te-ri-en Ko-mö-di-e`
  .trim()
  .split(/\s+/)
  .map((word) => [word.replaceAll('-', ''), word.split('-').length] as const);

describe('countSyllables', () => {
  it.each(SYLLABLES)('countSyllables(%s) is %d', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('countSyllables(a word without vowels) is 1', () => {
    expect(['z', 'GmbH', 'Krk', '', 'Я'].map(countSyllables)).toEqual([1, 1, 1, 1, 1]);
  });

  it('countSyllables(word) does not depend on capitals or on how umlauts are written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SYLLABLES), ([word, count]) => {
        expect(countSyllables(word.toUpperCase())).toBe(count);
        expect(countSyllables(word.normalize('NFD'))).toBe(count);
      }),
    );
  });
});
