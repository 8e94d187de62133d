import { expect, test } from "vitest";

import { withTermsOnce } from "#app/build/licences.ts";

const permission = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction.`;

test("terms that several libraries share are there once, each copyright notice and other terms in full", () => {
  const short = withTermsOnce(`# Licenses

The app bundles dependencies which contain the following licenses:

## first - 1.0.0 (MIT)

Copyright (c) 2020 One

${permission}

## second - 2.0.0 (MIT)

MIT License

Copyright (c) 2021 Two

${permission.replaceAll('"Software"', "“Software”").replaceAll("\n", " ")}

## third - 3.0.0 (MIT)

Copyright (c) 2022 Three

${permission} With a clause of its own.

## fourth - 4.0.0 (Apache-2.0)

Another licence.
`);
  expect(short.match(/Permission is hereby granted/g)).toHaveLength(2);
  expect(short).toContain(`Copyright (c) 2020 One\n\n${permission}`);
  expect(short).toContain("Copyright (c) 2021 Two\n\nThe same terms as those of first above.");
  expect(short).toContain(`${permission} With a clause of its own.`);
  expect(short).toMatch(/## fourth - 4\.0\.0 \(Apache-2\.0\)\n\nAnother licence\.\n$/);
  expect(withTermsOnce(short)).toBe(short);
});
