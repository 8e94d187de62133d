import { svgText } from "#charts/render/svgText.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import { citation } from "#messages/files/citation.ts";
import { figureFile } from "#messages/files/figureFile.ts";

import { citationOf } from "./citation.ts";
import { type Figure, figureWords, type Origin } from "./figureFile.ts";
import { deckFile } from "./ooxml/deck/deck.ts";
import { pngOf } from "./png.ts";

/** How many pixels of the picture go on one of the figure's: it is shown on a wall. */
const DENSITY = 3;

/** A figure as a deck of one slide. Its title is the slide's; what it was read from stands under it. */
export const slideFile = async (
  figure: Figure,
  origin: Origin,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { title, selection, asOf, source, version } = figureWords(figure, origin);
  const { scene, stem } = figure;
  const png = await pngOf(scene, "light", DENSITY);
  return deckFile({
    title,
    creator: citation.publisher,
    made: `${isoDay(origin.snapshot.today)}T00:00:00Z`,
    slides: [
      {
        id: stem,
        title,
        alt: scene.title,
        notes: citationOf(figure, origin).plain,
        source: figureFile.underSlide([selection, asOf, source, version]),
        picture: {
          svg: svgText(scene, "light"),
          png: new Uint8Array(await png.arrayBuffer()),
          width: scene.width,
          height: scene.height,
        },
      },
    ],
  });
};
