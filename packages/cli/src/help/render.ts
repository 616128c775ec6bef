import type { Words } from '../words.js';

export const renderHelp = ({ width, languages }: { readonly width: number; readonly languages: string }): Words => ({
  de: `teilhabe render VERÖFFENTLICHUNG ID [OPTIONEN]

Zeichnet eine Kennzahl (hr1), eine ihrer Aufgliederungen (hr1~department), den Zeitstrahl (timeline) oder ein Instrument des
Konzepts (swot) aus einer Veröffentlichung, die ein Ordner oder seine index.json ist.

Optionen:
  --out DATEI         wohin geschrieben wird; sonst auf die Standardausgabe
  --svg               ein SVG, das sonst nichts braucht; die Voreinstellung
  --html              eine Abbildung für eine Webseite, die kein JavaScript braucht: Satz, Zeichnung, Tabelle, Methode, Quelle,
                      Lizenz. Eine Seite mit teilhabe.js zeigt an ihrer Stelle das Element; teilhabe.css gibt ihr das Aussehen
  --png DATEI         ein Bild für Newsletter und soziale Medien mit Titel und Quelle; der Alternativtext wird ausgegeben und
                      steht in DATEI.txt. Braucht das Paket @napi-rs/canvas und eine Schrift des Systems, die es nennt
  --size BxH          des Bildes, in Pixeln; sonst 1200x630
  --period ZEITRAUM   der Zeitraum, den Balken zeigen; sonst der neueste
  --view NAME         das Diagramm, mit den Namen, die das Element kennt; sonst das, das zu den Daten passt.
                      map: eine Aufgliederung nach Bezirken auf der Karte der Veröffentlichung, wie <teilhabe-map>
  --compare ANDERE    die Veröffentlichung einer anderen Stadt auf der Platte; auch mehrmals. Die Kennzahl aller nebeneinander,
                      mit dem, was sich unterscheidet, in Worten, wie <teilhabe-comparison>
  --category CODE     die Kategorie einer Aufgliederung, die --compare vergleicht
  --events WORTE      Ereignisse neben denen der Daten, aus dem Zeitstrahl der Veröffentlichung: IDs von Einträgen und area für
                      die des Handlungsfelds; none lässt auch die der Daten weg
  --width PIXEL       sonst ${width}
  --lang TAG          die Sprache der Wörter: ${languages};
                      sonst die der Umgebung, sonst Deutsch
  --help              dieser Text

Mit --html:
  --snippet FORM      figure: die Abbildung allein, die Voreinstellung
                      element: die Abbildung in <teilhabe-indicator>, <teilhabe-timeline> und so weiter
                      div: schlichte Blöcke in <div data-teilhabe>, für Editoren, die fremde Tags und Zeichnungen entfernen
                      email: Tabellen und Stile in den Tags, wie E-Mail-Programme sie lassen; das Bild mit --drawing https://…
  --src ADRESSE       die index.json der Veröffentlichung, wie die Seite sie anspricht; element und div brauchen sie. Ohne sie
                      wird die Abbildung nicht lebendig und verweist auf keine CSV. Mit --compare je eine Adresse, mit Leerzeichen
  --drawing WO        inline: in der Abbildung; none; oder die Adresse eines SVG, das --svg geschrieben hat, für ein <img>.
                      Sonst inline, für div none: Filter lassen von einer Zeichnung im Text lose Wörter übrig
  --heading-level N   der Überschrift von Abbildung und Element, 2 bis 6; sonst 3
  --prefix NAME       für Seiten mit teilhabe.js?prefix=NAME
`,
  en: `teilhabe render PUBLICATION ID [OPTIONS]

Draws an indicator (hr1), one of its breakdowns (hr1~department), the timeline (timeline) or an instrument of the concept
(swot) of a publication, which is a folder or its index.json.

Options:
  --out FILE          where to write; default standard output
  --svg               an SVG that needs nothing else; the default
  --html              a figure for a web page that needs no JavaScript: sentence, drawing, table, method, source, licence.
                      A page with teilhabe.js shows the element in its place; teilhabe.css gives it its looks
  --png FILE          a picture for newsletters and social media with title and source; the alternative text is printed, and
                      stands in FILE.txt. Needs the optional package @napi-rs/canvas and a font of the system, which it names
  --size WxH          of the picture, in pixels; default 1200x630
  --period PERIOD     the period that bars show; default the newest
  --view NAME         the chart, by the names that the element's view has; default the one that suits the data.
                      map: a breakdown by district on the publication's map, as <teilhabe-map> shows it
  --compare OTHER     another town's publication on disk; may be said several times. The indicator of all side by side, with
                      what differs in words, as <teilhabe-comparison> shows it
  --category CODE     the category of a breakdown that --compare compares
  --events WORDS      events beside the data's own, from the publication's timeline: ids of entries, and area for those of the
                      indicator's field of action; none leaves out the data's own
  --width PIXELS      default ${width}
  --lang TAG          the language of the words: ${languages};
                      default from the environment, else German
  --help              this text

With --html:
  --snippet FORM      figure: the figure alone, the default
                      element: the figure inside <teilhabe-indicator>, <teilhabe-timeline> and so on
                      div: plain blocks inside <div data-teilhabe>, for editors that strip unknown tags and drawings
                      email: tables and inline styles, as e-mail clients keep them; the picture by --drawing https://…
  --src ADDRESS       the publication's index.json as the page addresses it; element and div need it. A figure without it is
                      not shown live and links no CSV. With --compare an address for each publication, by spaces
  --drawing WHERE     inline: in the figure; none; or the address of an SVG that --svg wrote, for an <img>.
                      Default inline, for div none: sanitizers leave an inline drawing's labels as loose words
  --heading-level N   of the figure's heading and of the element's, 2 to 6; default 3
  --prefix NAME       for pages with teilhabe.js?prefix=NAME
`,
});
