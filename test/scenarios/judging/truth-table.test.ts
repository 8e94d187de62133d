import { describe, expect, test } from "vitest";

import { notJudgedReasons } from "#domain/judging/verdict.ts";
import { judgeSketch, why } from "#test/domain/judging/sketch.ts";

/**
 * Written by hand, to be read and disputed by an analyst. A year means its last day. 'told' is when a
 * figure was told as the record says, 'page' the date of the page that tells it.
 * The last column: for 'met' the reading that first showed it; for 'missed' the reading it rests on, and
 * the one that reached it too late; for 'on-pace' and 'behind' the value needed on the day of the last
 * reading; for 'due-...' the reading it rests on with the value needed on its day, or why it can't be
 * placed: 'no path' to hold it against, or a bound that leaves it 'open'; else the reasons.
 */
const table = `
case                                             | target                                | baseline                   | readings                                         | as of                | verdict               | why

THE REAL ONES
computing power, up to the newsletter            | more than 300 by 2025-12-31           | 197 in 2023-06-30          | 197 in 2023-06-30 told 2023-08                   | 2023-11-01           | not-judged            | no-reading-since-baseline
computing power, ahead at its last reading       | more than 300 by 2025-12-31           | 197 in 2023-06-30          | more than 230 in 2023-12-31, 246 in 2024-06-30   | 2024-12-31           | on-pace               | needed 238
computing power, no reading at due               | more than 300 by 2025-12-31           | 197 in 2023-06-30          | more than 230 in 2023-12-31, 246 in 2024-06-30   | 2026-11-24           | due-was-ahead         | 2024-06-30 needed 238
storage, last reading is a floor                 | more than 1800 by 2025-12-31          | more than 1080 in 2023-06-30 | more than 1680 in 2025-06-30                     | 2026-11-24           | due-no-baseline       | 2025-06-30 open
storage, floor known only once told              | more than 1800 by 2025-12-31          | more than 1080 in 2023-06-30 | more than 1680 in 2025-06-30 told 2025-09        | 2025-08-31           | not-judged            | no-reading
high-value patents, before                       | reach 12 by 2025                      | 6.3 in 2020                | 7.5 in 2021, 9.4 in 2022, 14 in 2024-12-31       | 2023-11-01           | on-pace               | needed 8.58
high-value patents, first seen met               | reach 12 by 2025                      | 6.3 in 2020                | 9.4 in 2022, 14 in 2024-12-31, 16 in 2025-12-31  | 2026-11-24           | met                   | 2024-12-31
EV charging                                      | reach 28 by 2027-12-31                | 16.1 in 2025-06-30         | 17.35 in 2025-08-31, 20.092 in 2025-12-31        | 2026-11-24           | on-pace               | needed 18.5
steel from electric furnaces, backwards          | more than 15 by 2025                  | about 11 in 2021           | about 10 in 2025-06                              | 2026-11-24           | due-was-behind        | 2025-06 needed 14.5
robots                                           | reach 492 by 2025                     | 246 in 2020                | 402 in 2022, 470 in 2023                         | 2026-11-24           | due-was-ahead         | 2023 needed 394
big data, behind at its last reading             | more than 3 by 2025                   | more than 1 in 2020        | 1.57 in 2022                                     | 2026-11-24           | due-was-behind        | 2022 needed 1.8
big data, on a compound path                     | more than 3 by 2025                   | more than 1 in 2020        | 1.57 in 2022                                     | 2026-11-24 compound  | due-no-baseline       | 2022 open
industrial 5G factories, both bounds             | reach 10000 by 2027                   | more than 4000 in 2024-12  | more than 8000 in 2025-12 told 2026-01-01        | 2026-11-24           | not-judged            | baseline-bound-proves-nothing
low-carbon factories, the reading's own bound    | more than 40 by 2030                  | more than 17 in 2023-12-31 | more than 20 in 2024-12-31                       | 2026-11-24           | not-judged            | bound-proves-nothing
low-carbon factories, on a compound path         | more than 40 by 2030                  | more than 17 in 2023-12-31 | more than 20 in 2024-12-31                       | 2026-11-24 compound  | not-judged            | baseline-bound-proves-nothing
renewables, within 2% of the path to 'about'     | about 33 by 2025                      | 28.8 in 2020               | 29.4 in 2021, about 35 in 2024 not comparable    | 2026-11-24           | due-was-ahead         | 2021 needed 29.6
non-fossil share, within 2% of its path          | about 20 by 2025                      | 15.9 in 2020               | 17.5 in 2022 told 2023-11                        | 2024-07-15           | on-pace               | needed 17.5
IPv6 share, no baseline                          | reach 70 by 2025                      | -                          | 66 in 2025-06                                    | 2026-11-24           | due-no-baseline       | 2025-06 no path
patent-intensive share                           | reach 13 by 2025                      | 11.97 in 2020              | 12.7 in 2022, 13.04 in 2023, 13.38 in 2024       | 2026-11-24           | met                   | 2023
non-fossil share, within 2% of 'about'           | about 20 by 2025                      | 15.9 in 2020               | 19.8 in 2024                                     | 2026-11-24           | met                   | 2024
scrapped vehicles, beyond 'about'                | about 100 by 2027                     | 0 in 2023 by definition    | 112.6 in 2025                                    | 2026-11-24           | met                   | 2025
used cars, a floor below the path                | reach 45 by 2027                      | 0 in 2023 by definition    | at least 8.6 in 2025                             | 2026-11-24           | not-judged            | bound-proves-nothing
fuel-cell vehicles, a reading at due             | about 50000 by 2025                   | 7352 in 2020-12-31         | about 30000 in 2025-12                           | 2026-11-24           | missed                | 2025-12
green hydrogen, capacity against output          | between 100 and 200 by 2025           | -                          | 125 in 2024-12-31 not comparable                 | 2026-11-24           | not-judged            | not-comparable + no-baseline
5G share of traffic, 'about 50' against 'more'   | more than 50 by 2023-12-31           | -                          | about 50 in 2023-12-31                           | 2024-06-30           | due-no-baseline       | 2023-12-31 open
digital industries, 'about 10' taken as 10       | reach 10 by 2025                      | 7.8 in 2020                | 9.9 in 2023, about 10 in 2024                    | 2026-11-24           | met                   | 2024
5G users, no baseline needed to be met           | more than 560 by 2023                 | -                          | 771 in 2023-11-30, 805 in 2023-12-31             | 2026-11-24           | met                   | 2023-11-30
5G penetration, told before its month ends       | more than 85 by 2027-12-31            | about 70 in 2024-09-30     | 83.9 in 2025-12 told 2025-12-25                  | 2025-12-28           | on-pace               | needed 75.8
base stations of 2027, no baseline               | reach 38 by 2027-12-31                | -                          | 34.4 in 2025-12-31                               | 2026-11-24           | not-judged            | no-baseline
energy use, zero by definition                   | reach 13.5 by 2025                    | 0 in 2020 by definition    | 5.6 in 2021                                      | 2023-11-01           | on-pace               | needed 2.7

MET
exactly the figure                               | reach 100 by 2025                     | 0 in 2020                  | 100 in 2024                                      | 2025-06-30           | met                   | 2024
'at least' is met by the figure                  | at least 100 by 2025                  | 0 in 2020                  | 100 in 2024                                      | 2025-06-30           | met                   | 2024
'more than' isn't met by the figure              | more than 100 by 2025                 | 0 in 2020                  | 100 in 2025                                      | 2026-06-30           | missed                | 2025
'more than' is met by 'more than'                | more than 100 by 2025                 | 0 in 2020                  | more than 100 in 2024                            | 2025-06-30           | met                   | 2024
'at least' the figure leaves 'more than' open    | more than 100 by 2025                 | 0 in 2020                  | at least 100 in 2025                             | 2026-06-30           | due-was-ahead         | 2025 needed 100
a floor above the target                         | reach 60 by 2025                      | 6 in 2020                  | more than 200 in 2024                            | 2025-06-30           | met                   | 2024
a ceiling above the target proves nothing        | reach 100 by 2025                     | 0 in 2020                  | up to 120 in 2025                                | 2026-06-30           | due-no-baseline       | 2025 open
an early success is undone before due            | reach 100 by 2025                     | 0 in 2020                  | 110 in 2023, 90 in 2024                          | 2025-06-30           | on-pace               | needed 80
undone and regained: the later date              | reach 100 by 2025                     | 0 in 2020                  | 110 in 2022, 90 in 2023, 105 in 2024             | 2025-06-30           | met                   | 2024
a floor doesn't undo a success                   | reach 100 by 2025                     | 0 in 2020                  | 110 in 2023, more than 90 in 2024                | 2025-06-30           | met                   | 2023
falling back only after due                      | reach 100 by 2023                     | 0 in 2020                  | 110 in 2023, 80 in 2024                          | 2025-06-30           | met                   | 2023
reached early, never read again                  | reach 100 by 2023                     | 0 in 2020                  | 110 in 2021                                      | 2030-06-30           | met                   | 2021
reached early, short only after due              | reach 100 by 2023                     | 0 in 2020                  | 110 in 2021, 80 in 2024-01                       | 2024-06-30           | met                   | 2021
reached early, taken back, short after due       | reach 100 by 2023                     | 0 in 2020                  | 110 in 2021, 90 in 2022, 95 in 2024              | 2025-06-30           | missed                | 2024
reached early, taken back, reached after due     | reach 100 by 2023                     | 0 in 2020                  | 110 in 2021, 90 in 2022, 105 in 2024             | 2025-06-30           | met                   | 2024
a ceiling above it takes nothing back            | reach 100 by 2023                     | 0 in 2020                  | 110 in 2021, up to 120 in 2023                   | 2024-06-30           | met                   | 2021
less is better: reached early, kept              | at most 50 by 2023                    | 150 in 2020                | 45 in 2022                                       | 2024-06-30           | met                   | 2022
less is better: reached early, taken back at due | at most 50 by 2023                    | 150 in 2020                | 45 in 2022, 55 in 2023                           | 2024-06-30           | missed                | 2023
first seen after due, nothing before             | reach 100 by 2023                     | 0 in 2020                  | 110 in 2024                                      | 2025-06-30           | met                   | 2024
first seen after due, short before               | reach 100 by 2023                     | 0 in 2020                  | 80 in 2022, 110 in 2024                          | 2025-06-30           | met                   | 2024
already past it when issued, no baseline         | reach 100 by 2025 issued 2022-03-01   | -                          | 120 in 2021                                      | 2023-01-01           | met                   | 2021

MISSED
short in the year it was due                     | reach 100 by 2023                     | 0 in 2020                  | 90 in 2023                                       | 2024-06-30           | missed                | 2023
short in the last month of that year             | reach 100 by 2023                     | 0 in 2020                  | 90 in 2023-12                                    | 2024-06-30           | missed                | 2023-12
short the day before due                         | reach 100 by 2023-12-31               | 0 in 2020                  | 90 in 2023-12-30                                 | 2024-06-30           | due-was-behind        | 2023-12-30 needed 99.9
short on the due day itself                      | reach 100 by 2023-12-31               | 0 in 2020                  | 90 in 2023-12-31                                 | 2024-06-30           | missed                | 2023-12-31
short on the due day, ahead before               | reach 100 by 2023-12-31               | 0 in 2020                  | 80 in 2022, 90 in 2023-12-31                     | 2024-06-30           | missed                | 2023-12-31
reached on the due day itself                    | reach 100 by 2023-12-31               | 0 in 2020                  | 80 in 2022, 100 in 2023-12-31                    | 2024-06-30           | met                   | 2023-12-31
short on the due day, it isn't over yet          | reach 100 by 2023-12-31               | 0 in 2020                  | 90 in 2023-12-31                                 | 2023-12-31           | behind                | needed 100
short in a reading after due                     | reach 100 by 2023                     | 0 in 2020                  | 90 in 2022, 95 in 2024-06                        | 2024-12-31           | missed                | 2024-06
short the day after due, nothing at due          | reach 100 by 2023-12-31               | 0 in 2020                  | 90 in 2022, 95 in 2024-01-01                     | 2024-12-31           | missed                | 2024-01-01
short at due, reached later                      | reach 100 by 2023                     | 0 in 2020                  | 90 in 2023, 120 in 2024                          | 2025-06-30           | missed                | 2023, reached 2024
short on the due day, reached later              | reach 100 by 2023-12-31               | 0 in 2020                  | 90 in 2023-12-31, 120 in 2024                    | 2025-06-30           | missed                | 2023-12-31, reached 2024
short at due, and short later still              | reach 100 by 2023                     | 0 in 2020                  | 90 in 2023, 95 in 2024                           | 2025-06-30           | missed                | 2023
short at due and later, then reached             | reach 100 by 2023                     | 0 in 2020                  | 90 in 2023, 95 in 2024, 120 in 2025              | 2026-06-30           | missed                | 2023, reached 2025
short at due, a later floor proves nothing       | reach 100 by 2023                     | 0 in 2020                  | 90 in 2023, more than 95 in 2024                 | 2025-06-30           | missed                | 2023
short after due, and reached later               | reach 100 by 2023                     | 0 in 2020                  | 95 in 2024, 120 in 2025                          | 2026-06-30           | missed                | 2024, reached 2025
reached early, short at due                      | reach 100 by 2023                     | 0 in 2020                  | 110 in 2022, 90 in 2023                          | 2024-06-30           | missed                | 2023
missed without a baseline                        | reach 100 by 2023                     | -                          | 90 in 2023                                       | 2024-06-30           | missed                | 2023
short without a baseline                         | reach 100 by 2023                     | -                          | 90 in 2022                                       | 2024-06-30           | due-no-baseline       | 2022 no path
a floor at due proves no miss                    | reach 100 by 2023                     | 0 in 2020                  | more than 90 in 2023                             | 2024-06-30           | due-no-baseline       | 2023 open
a ceiling at due proves the miss                 | reach 100 by 2023                     | 0 in 2020                  | less than 100 in 2023                            | 2024-06-30           | missed                | 2023
reached too early, lost at due                   | reach 100 by 2023                     | 0 in 2020                  | 110 in 2021, 90 in 2023                          | 2024-06-30           | missed                | 2023
'up to' the figure can't be 'more than' it       | more than 100 by 2023                 | 0 in 2020                  | up to 100 in 2023                                | 2024-06-30           | missed                | 2023
an empty ceiling, ahead before                   | reach 100 by 2023                     | 0 in 2020                  | 70 in 2022, up to 150 in 2023                    | 2024-06-30           | due-was-ahead         | 2022 needed 66.7
'about' just outside its tolerance               | about 20 by 2023                      | 10 in 2020                 | 19.59 in 2023                                    | 2024-06-30           | missed                | 2023
'about' just inside its tolerance                | about 20 by 2023                      | 10 in 2020                 | 19.6 in 2023                                     | 2024-06-30           | met                   | 2023
older than the document, no baseline             | reach 100 by 2023 issued 2022-03-01   | -                          | 40 in 2015                                       | 2024-06-30           | not-judged            | no-reading-since-issue + no-baseline
older than the document, after the baseline      | reach 100 by 2023 issued 2022-03-01   | 0 in 2020                  | 40 in 2021                                       | 2024-06-30           | due-was-ahead         | 2021 needed 33.3

DUE WITHOUT THE FINAL FIGURE
ahead of the path when last read                 | reach 100 by 2023                     | 0 in 2020                  | 70 in 2022                                       | 2024-06-30           | due-was-ahead         | 2022 needed 66.7
exactly on the path when last read               | reach 100 by 2023-01-11               | 0 in 2023-01-01            | 50 in 2023-01-06                                 | 2023-01-12           | due-was-ahead         | 2023-01-06 needed 50
just short of the path when last read            | reach 100 by 2023-01-11               | 0 in 2023-01-01            | 49.9 in 2023-01-06                               | 2023-01-12           | due-was-behind        | 2023-01-06 needed 50
the same on the due day: not due yet             | reach 100 by 2023-01-11               | 0 in 2023-01-01            | 50 in 2023-01-06                                 | 2023-01-11           | on-pace               | needed 50
the path on its own day counts, not at due       | reach 100 by 2023                     | 0 in 2020                  | 40 in 2021                                       | 2030-01-01           | due-was-ahead         | 2021 needed 33.3
the last reading counts, not the best            | reach 100 by 2025                     | 0 in 2020                  | 70 in 2022, 55 in 2023                           | 2026-06-30           | due-was-behind        | 2023 needed 60
behind once, ahead when last read                | reach 100 by 2025                     | 0 in 2020                  | 10 in 2021, 65 in 2023                           | 2026-06-30           | due-was-ahead         | 2023 needed 60
moved backwards, and never read again            | reach 100 by 2025                     | 50 in 2020                 | 40 in 2022                                       | 2026-06-30           | due-was-behind        | 2022 needed 70
told after due, of a day before it               | reach 100 by 2023                     | 0 in 2020                  | 70 in 2022 told 2024-03                          | 2024-06-30           | due-was-ahead         | 2022 needed 66.7
that figure isn't known before                   | reach 100 by 2023                     | 0 in 2020                  | 70 in 2022 told 2024-03                          | 2024-02-28           | not-judged            | no-reading
a compound path asks less half way               | reach 400 by 2023-01-11               | 100 in 2023-01-01          | 210 in 2023-01-06                                | 2023-01-12 compound  | due-was-ahead         | 2023-01-06 needed 200
a straight one asks more half way                | reach 400 by 2023-01-11               | 100 in 2023-01-01          | 210 in 2023-01-06                                | 2023-01-12           | due-was-behind        | 2023-01-06 needed 250
no compound path from zero, past due             | reach 100 by 2023-01-11               | 0 in 2023-01-01            | 49 in 2023-01-06                                 | 2023-01-12 compound  | due-was-behind        | 2023-01-06 needed 50
less is better, below the path                   | at most 50 by 2023-01-11              | 150 in 2023-01-01          | 99 in 2023-01-06                                 | 2023-01-12           | due-was-ahead         | 2023-01-06 needed 100
less is better, above the path                   | at most 50 by 2023-01-11              | 150 in 2023-01-01          | 101 in 2023-01-06                                | 2023-01-12           | due-was-behind        | 2023-01-06 needed 100
'reach' downward from its baseline               | reach 50 by 2025                      | 150 in 2020                | 60 in 2024                                       | 2026-06-30           | due-was-ahead         | 2024 needed 70
'about' allows the path 2% of what it needs      | about 100 by 2023-01-11               | 0 in 2023-01-01            | 49 in 2023-01-06                                 | 2023-01-12           | due-was-ahead         | 2023-01-06 needed 50
'about', just outside that                       | about 100 by 2023-01-11               | 0 in 2023-01-01            | 48.9 in 2023-01-06                               | 2023-01-12           | due-was-behind        | 2023-01-06 needed 50
'about' where less is better, inside that        | about 50 by 2023-01-11 down           | 150 in 2023-01-01          | 102 in 2023-01-06                                | 2023-01-12           | due-was-ahead         | 2023-01-06 needed 100
'about' where less is better, outside that       | about 50 by 2023-01-11 down           | 150 in 2023-01-01          | 102.1 in 2023-01-06                              | 2023-01-12           | due-was-behind        | 2023-01-06 needed 100
a bound is held against the tolerated path too   | about 100 by 2023-01-11               | 0 in 2023-01-01            | at least 49 in 2023-01-06                        | 2023-01-12           | due-was-ahead         | 2023-01-06 needed 50
a range: the path leads to its near end          | between 100 and 200 by 2023-01-11     | 0 in 2023-01-01            | 55 in 2023-01-06                                 | 2023-01-12           | due-was-ahead         | 2023-01-06 needed 50
a floor above the path, past due                 | reach 100 by 2025                     | 0 in 2020                  | more than 45 in 2022                             | 2026-06-30           | due-was-ahead         | 2022 needed 40
a floor below the path, past due                 | reach 100 by 2025                     | 0 in 2020                  | more than 35 in 2022                             | 2026-06-30           | due-no-baseline       | 2022 open
a ceiling below the path, past due               | reach 100 by 2025                     | 0 in 2020                  | up to 35 in 2022                                 | 2026-06-30           | due-was-behind        | 2022 needed 40
a ceiling between path and target                | reach 100 by 2025                     | 0 in 2020                  | up to 45 in 2022                                 | 2026-06-30           | due-no-baseline       | 2022 open
it isn't passed over for an earlier figure       | reach 100 by 2025                     | 0 in 2020                  | 30 in 2021, up to 45 in 2022                     | 2026-06-30           | due-no-baseline       | 2022 open
a bound that proves nothing at all is            | reach 100 by 2025                     | 0 in 2020                  | 30 in 2021, more than 35 in 2022                 | 2026-06-30           | due-was-ahead         | 2021 needed 20
a floor ahead, then one that proves nothing      | reach 100 by 2025                     | 0 in 2020                  | more than 45 in 2022, more than 30 in 2023       | 2026-06-30           | due-was-ahead         | 2022 needed 40
where none proves anything, the last one counts  | reach 100 by 2025                     | 0 in 2020                  | more than 35 in 2022, more than 50 in 2023       | 2026-06-30           | due-no-baseline       | 2023 open
a floor where less is better                     | at most 50 by 2023-01-11              | 150 in 2023-01-01          | less than 99 in 2023-01-06                       | 2023-01-12           | due-was-ahead         | 2023-01-06 needed 100
a ceiling where less is better                   | at most 50 by 2023-01-11              | 150 in 2023-01-01          | more than 99 in 2023-01-06                       | 2023-01-12           | due-no-baseline       | 2023-01-06 open
a floor at due after a figure ahead              | reach 100 by 2023                     | 0 in 2020                  | 70 in 2022, more than 90 in 2023                 | 2024-06-30           | due-was-ahead         | 2022 needed 66.7
a floor after due proves nothing                 | reach 100 by 2023                     | 0 in 2020                  | 60 in 2022, more than 90 in 2024                 | 2025-06-30           | due-was-behind        | 2022 needed 66.7
no baseline, and a floor                         | reach 100 by 2023                     | -                          | more than 90 in 2022                             | 2024-06-30           | due-no-baseline       | 2022 open
no baseline, a floor after a figure              | reach 100 by 2023                     | -                          | 80 in 2021, more than 90 in 2022                 | 2024-06-30           | due-no-baseline       | 2022 open   
baseline undated, past due                       | reach 100 by 2023                     | undated 0                  | 60 in 2022                                       | 2024-06-30           | due-no-baseline       | 2022 no path
undated, the reader assumes a date, past due     | reach 100 by 2023                     | undated 0                  | 60 in 2022                                       | 2024-06-30 base 2020 | due-was-behind        | 2022 needed 66.7
baseline of something else, past due             | reach 100 by 2023                     | 50 in 2020 not comparable  | 60 in 2022                                       | 2024-06-30           | due-no-baseline       | 2022 no path
baseline in another unit, past due               | reach 100 by 2023                     | 50 in 2020 unit kt         | 60 in 2022                                       | 2024-06-30           | due-no-baseline       | 2022 no path
baseline told only later, past due               | reach 100 by 2023                     | 0 in 2020 page 2025-03-05  | 60 in 2022                                       | 2024-06-30           | due-no-baseline       | 2022 no path
once it is told, there is a path                 | reach 100 by 2023                     | 0 in 2020 page 2025-03-05  | 60 in 2022                                       | 2025-03-05           | due-was-behind        | 2022 needed 66.7
older than the document, a floor, no baseline    | reach 100 by 2023 issued 2022-03-01   | -                          | more than 90 in 2015                             | 2024-06-30           | not-judged            | no-reading-since-issue + no-baseline
of the day of the document, no baseline          | reach 100 by 2023 issued 2022-03-01   | -                          | 40 in 2022-03-01                                 | 2024-06-30           | due-no-baseline       | 2022-03-01 no path
past due, and never read                         | reach 100 by 2023                     | 0 in 2020                  | -                                                | 2024-06-30           | not-judged            | no-reading
past due, readings older than the baseline alone | reach 100 by 2023                     | 0 in 2020                  | 90 in 2019                                       | 2024-06-30           | not-judged            | no-reading-since-baseline
baseline at the target, lost before due          | reach 100 by 2023                     | 100 in 2020                | 99 in 2022                                       | 2024-06-30           | due-was-behind        | 2022 needed 100

NO READING SINCE ISSUE, BESIDE 'DUE, CAN'T TELL'
not due yet: only the baseline is wanting        | reach 100 by 2025 issued 2022-03-01   | -                          | 40 in 2015                                       | 2024-06-30           | not-judged            | no-baseline
due, nothing read since it was issued            | reach 100 by 2023 issued 2022-03-01   | -                          | 40 in 2015, 50 in 2021                           | 2024-06-30           | not-judged            | no-reading-since-issue + no-baseline
of the year it was issued in: since then         | reach 100 by 2023 issued 2022-03-01   | -                          | 40 in 2022                                       | 2024-06-30           | due-no-baseline       | 2022 no path
a floor since then, a figure before              | reach 100 by 2023 issued 2022-03-01   | -                          | 40 in 2021, more than 50 in 2022                 | 2024-06-30           | due-no-baseline       | 2022 open
older than the document, baseline undated        | reach 100 by 2023 issued 2022-03-01   | undated 0                  | 40 in 2021                                       | 2024-06-30           | not-judged            | no-reading-since-issue + baseline-undated
older than the document, reached all the same    | reach 100 by 2023 issued 2022-03-01   | -                          | 120 in 2021                                      | 2024-06-30           | met                   | 2021

ON PACE, AND BEHIND
half way in time, exactly on the path            | reach 100 by 2023-01-11               | 0 in 2023-01-01            | 50 in 2023-01-06                                 | 2023-01-07           | on-pace               | needed 50
half way in time, just below                     | reach 100 by 2023-01-11               | 0 in 2023-01-01            | 49.9 in 2023-01-06                               | 2023-01-07           | behind                | needed 50
judged at the reading's date, not today's        | reach 100 by 2025                     | 0 in 2020                  | 45 in 2022                                       | 2025-12-01           | on-pace               | needed 40
the last reading decides, not the best           | reach 100 by 2025                     | 0 in 2020                  | 70 in 2022, 55 in 2023                           | 2024-06-30           | behind                | needed 60
moved backwards                                  | reach 100 by 2025                     | 50 in 2020                 | 40 in 2022                                       | 2023-06-30           | behind                | needed 70
a floor above the path                           | reach 100 by 2025                     | 0 in 2020                  | more than 45 in 2022                             | 2023-06-30           | on-pace               | needed 40
a floor below the path                           | reach 100 by 2025                     | 0 in 2020                  | more than 35 in 2022                             | 2023-06-30           | not-judged            | bound-proves-nothing
a ceiling below the path                         | reach 100 by 2025                     | 0 in 2020                  | up to 35 in 2022                                 | 2023-06-30           | behind                | needed 40
a ceiling above the path                         | reach 100 by 2025                     | 0 in 2020                  | up to 45 in 2022                                 | 2023-06-30           | not-judged            | bound-proves-nothing
due today: there is still time                   | reach 100 by 2025-12-31               | 0 in 2020                  | 85 in 2024                                       | 2025-12-31           | on-pace               | needed 80
the day after due                                | reach 100 by 2025-12-31               | 0 in 2020                  | 85 in 2024                                       | 2026-01-01           | due-was-ahead         | 2024 needed 80
compound asks less half way                      | reach 400 by 2023-01-11               | 100 in 2023-01-01          | 210 in 2023-01-06                                | 2023-01-07 compound  | on-pace               | needed 200
straight asks more half way                      | reach 400 by 2023-01-11               | 100 in 2023-01-01          | 210 in 2023-01-06                                | 2023-01-07           | behind                | needed 250
no compound path from zero: straight             | reach 100 by 2023-01-11               | 0 in 2023-01-01            | 49 in 2023-01-06                                 | 2023-01-07 compound  | behind                | needed 50
from below zero to above it                      | reach 10 by 2023-01-11                | -10 in 2023-01-01          | 0 in 2023-01-06                                  | 2023-01-07           | on-pace               | needed 0

A BASELINE THAT IS A BOUND
a floor below it proves nothing ahead            | reach 100 by 2023-01-11               | more than 10 in 2023-01-01 | 90 in 2023-01-06                                 | 2023-01-07           | not-judged            | baseline-bound-proves-nothing
but a shortfall                                  | reach 100 by 2023-01-11               | more than 10 in 2023-01-01 | 54 in 2023-01-06                                 | 2023-01-07           | behind                | needed 55
just what 'more than' its figure needs is short  | reach 100 by 2023-01-11               | more than 10 in 2023-01-01 | 55 in 2023-01-06                                 | 2023-01-07           | behind                | needed 55
just that, 'about': short of each path all the same | reach 100 by 2023-01-11               | more than 10 in 2023-01-01 | about 55 in 2023-01-06                           | 2023-01-07           | behind                | needed 55
just what 'at least' its figure needs is open    | reach 100 by 2023-01-11               | at least 10 in 2023-01-01  | 55 in 2023-01-06                                 | 2023-01-07           | not-judged            | baseline-bound-proves-nothing
a ceiling proves what is ahead                   | reach 100 by 2023-01-11               | less than 10 in 2023-01-01 | 55 in 2023-01-06                                 | 2023-01-07           | on-pace               | needed 55
but no shortfall                                 | reach 100 by 2023-01-11               | up to 10 in 2023-01-01     | 1 in 2023-01-06                                  | 2023-01-07           | not-judged            | baseline-bound-proves-nothing
an approximate one is taken at its figure        | reach 100 by 2023-01-11               | about 10 in 2023-01-01     | 55 in 2023-01-06                                 | 2023-01-07           | on-pace               | needed 55
less is better: a bound from below, ahead        | at most 50 by 2023-01-11              | more than 150 in 2023-01-01 | 100 in 2023-01-06                                | 2023-01-07           | on-pace               | needed 100
less is better: a bound from below, short        | at most 50 by 2023-01-11              | more than 150 in 2023-01-01 | 120 in 2023-01-06                                | 2023-01-07           | not-judged            | baseline-bound-proves-nothing
less is better: a bound from above, ahead        | at most 50 by 2023-01-11              | at most 150 in 2023-01-01  | 60 in 2023-01-06                                 | 2023-01-07           | not-judged            | baseline-bound-proves-nothing
less is better: a bound from above, short        | at most 50 by 2023-01-11              | at most 150 in 2023-01-01  | 101 in 2023-01-06                                | 2023-01-07           | behind                | needed 100
both bounds prove the shortfall                  | reach 100 by 2023-01-11               | more than 10 in 2023-01-01 | up to 54 in 2023-01-06                           | 2023-01-07           | behind                | needed 55
either bound leaves it open                      | reach 100 by 2023-01-11               | more than 10 in 2023-01-01 | up to 90 in 2023-01-06                           | 2023-01-07           | not-judged            | bound-proves-nothing + baseline-bound-proves-nothing
compound: a floor below it proves nothing ahead  | reach 400 by 2023-01-11               | more than 100 in 2023-01-01 | 390 in 2023-01-06                                | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
compound: but a shortfall                        | reach 400 by 2023-01-11               | more than 100 in 2023-01-01 | 200 in 2023-01-06                                | 2023-01-07 compound  | behind                | needed 200
compound: a ceiling, ahead of each path          | reach 400 by 2023-01-11               | at most 100 in 2023-01-01  | 210 in 2023-01-06                                | 2023-01-07 compound  | on-pace               | needed 200
compound: behind equal growth from it alone      | reach 400 by 2023-01-11               | at most 400 in 2023-01-01  | 390 in 2023-01-06                                | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
compound: it may be zero: straight asks more     | reach 400 by 2023-01-11               | at most 25 in 2023-01-01   | 150 in 2023-01-06                                | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
compound: ahead of that straight path too        | reach 400 by 2023-01-11               | at most 25 in 2023-01-01   | 200 in 2023-01-06                                | 2023-01-07 compound  | on-pace               | needed 200
compound: just above zero asks next to nothing   | reach 400 by 2023-01-11               | more than 0 in 2023-01-01  | 1 in 2023-01-06                                  | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
compound: but that is more than nothing          | reach 400 by 2023-01-11               | more than 0 in 2023-01-01  | 0 in 2023-01-06                                  | 2023-01-07 compound  | behind                | needed 0
compound: zero itself asks more than that        | reach 400 by 2023-01-11               | at least 0 in 2023-01-01   | 150 in 2023-01-06                                | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
straight: from above zero, short of it from zero | reach 400 by 2023-01-11               | more than 0 in 2023-01-01  | 150 in 2023-01-06                                | 2023-01-07           | behind                | needed 200
compound: from below zero, above it by then      | reach 400 by 2023-01-11               | more than -100 in 2023-01-01 | 20 in 2023-01-06                                 | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
compound: from below zero, still below it        | reach 400 by 2023-01-11               | at least -500 in 2023-01-01 | -60 in 2023-01-06                                | 2023-01-07 compound  | behind                | needed -50
compound: its straight path, by 'at least'       | reach 400 by 2023-01-11               | at least -500 in 2023-01-01 | -50 in 2023-01-06                                | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
compound: a ceiling below zero is straight       | reach 400 by 2023-01-11               | less than -100 in 2023-01-01 | 150 in 2023-01-06                                | 2023-01-07 compound  | on-pace               | needed 150
compound: no growth leads to zero                | at most 0 by 2023-01-11               | more than 100 in 2023-01-01 | 50 in 2023-01-06                                 | 2023-01-07 compound  | on-pace               | needed 50
compound, less is better: above the least path   | at most 50 by 2023-01-11              | more than 0 in 2023-01-01  | 60 in 2023-01-06                                 | 2023-01-07 compound  | not-judged            | baseline-bound-proves-nothing
compound, less is better: nothing at all         | at most 50 by 2023-01-11 down         | at most 200 in 2023-01-01  | 101 in 2023-01-06                                | 2023-01-07 compound  | behind                | needed 100
on the due date every path asks for the target   | reach 100 by 2023-12-31               | up to 10 in 2020           | 90 in 2023-12-31                                 | 2023-12-31           | behind                | needed 100
it keeps nothing from being met                  | reach 100 by 2023                     | more than 10 in 2020       | 100 in 2022                                      | 2023-06-30           | met                   | 2022
nor from being missed                            | reach 100 by 2023                     | up to 10 in 2020           | 90 in 2023                                       | 2024-06-30           | missed                | 2023
due: the last reading of all is open             | reach 100 by 2025                     | more than 10 in 2020       | 20 in 2021, 90 in 2024, more than 91 in 2025-06  | 2026-06-30           | due-no-baseline       | 2025-06 open
due: a shortfall that holds for all paths        | reach 100 by 2025                     | more than 10 in 2020       | 40 in 2022, more than 41 in 2023                 | 2026-06-30           | due-was-behind        | 2022 needed 46
due: not where a later floor is ahead from X     | reach 100 by 2025                     | more than 10 in 2020       | 40 in 2022, more than 70 in 2023                 | 2026-06-30           | due-no-baseline       | 2023 open
due: nor where a later ceiling is behind it      | reach 100 by 2025                     | less than 50 in 2020       | 75 in 2022, up to 60 in 2023                     | 2026-06-30           | due-no-baseline       | 2023 open

LESS IS BETTER
'at most' is met from above                      | at most 1.5 by 2025                   | 3 in 2020                  | 1.5 in 2024                                      | 2025-06-30           | met                   | 2024
'at most' on pace                                | at most 50 by 2023-01-11              | 150 in 2023-01-01          | 99 in 2023-01-06                                 | 2023-01-07           | on-pace               | needed 100
'at most' behind                                 | at most 50 by 2023-01-11              | 150 in 2023-01-01          | 101 in 2023-01-06                                | 2023-01-07           | behind                | needed 100
'less than' proves 'at most'                     | at most 50 by 2025                    | 150 in 2020                | less than 50 in 2024                             | 2025-06-30           | met                   | 2024
'up to' proves 'at most'                         | at most 50 by 2025                    | 150 in 2020                | up to 50 in 2024                                 | 2025-06-30           | met                   | 2024
'more than' proves that 'at most' was missed     | at most 50 by 2023                    | 150 in 2020                | more than 50 in 2023                             | 2024-06-30           | missed                | 2023
'up to' more than the target proves no miss      | at most 50 by 2023                    | 150 in 2020                | up to 60 in 2023                                 | 2024-06-30           | due-no-baseline       | 2023 open
'reach' below the baseline means down            | reach 50 by 2025                      | 150 in 2020                | 60 in 2024                                       | 2025-06-30           | on-pace               | needed 70
'reach' without a baseline means up              | reach 50 by 2023                      | -                          | 60 in 2023                                       | 2024-06-30           | met                   | 2023
'reach' told to be downward                      | reach 50 by 2023 down                 | -                          | 60 in 2023                                       | 2024-06-30           | missed                | 2023
'about' downward, inside its tolerance           | about 50 by 2023 down                 | -                          | 51 in 2023                                       | 2024-06-30           | met                   | 2023
'about' downward, outside it                     | about 50 by 2023 down                 | -                          | 51.1 in 2023                                     | 2024-06-30           | missed                | 2023

A RANGE
inside it                                        | between 100 and 200 by 2025           | 20 in 2020                 | 150 in 2024                                      | 2025-06-30           | met                   | 2024
at its near end                                  | between 100 and 200 by 2025           | 20 in 2020                 | 100 in 2024                                      | 2025-06-30           | met                   | 2024
past its far end is no failure                   | between 100 and 200 by 2025           | 20 in 2020                 | 250 in 2025                                      | 2026-06-30           | met                   | 2025
below it                                         | between 100 and 200 by 2025           | 20 in 2020                 | 99 in 2025                                       | 2026-06-30           | missed                | 2025
the path leads to its near end                   | between 100 and 200 by 2023-01-11     | 0 in 2023-01-01            | 55 in 2023-01-06                                 | 2023-01-07           | on-pace               | needed 50
from above, its upper end is near                | between 100 and 200 by 2023           | 400 in 2020                | 190 in 2023                                      | 2024-06-30           | met                   | 2023

WHAT CAN'T BE JUDGED
neither baseline nor reading                     | reach 100 by 2025                     | -                          | -                                                | 2023-06-30           | not-judged            | no-reading + no-baseline
a reading, due ahead, no baseline                | reach 100 by 2025                     | -                          | 60 in 2022                                       | 2023-06-30           | not-judged            | no-baseline
baseline undated                                 | reach 100 by 2025                     | undated 0                  | 60 in 2022                                       | 2023-06-30           | not-judged            | baseline-undated
baseline undated, the reader assumes a date      | reach 100 by 2025                     | undated 0                  | 60 in 2022                                       | 2023-06-30 base 2020 | on-pace               | needed 40
the reader's date doesn't override a date        | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022                                       | 2023-06-30 base 2022 | on-pace               | needed 40
baseline undated doesn't keep it from being met  | reach 100 by 2025                     | undated 0                  | 100 in 2022                                      | 2023-06-30           | met                   | 2022
baseline of something else                       | reach 100 by 2025                     | 50 in 2020 not comparable  | 60 in 2022                                       | 2023-06-30           | not-judged            | baseline-not-comparable
a baseline of something else tells no direction  | reach 50 by 2025                      | 90 in 2020 not comparable  | 60 in 2022                                       | 2023-06-30           | met                   | 2022
baseline in another unit                         | reach 100 by 2025                     | 50 in 2020 unit kt         | 60 in 2022                                       | 2023-06-30           | not-judged            | baseline-other-unit
baseline of a day still to come                  | reach 100 by 2025                     | 0 in 2023                  | 60 in 2022                                       | 2023-06-30           | not-judged            | baseline-later-than-as-of
due before its baseline                          | reach 100 by 2025                     | 0 in 2026                  | 60 in 2024                                       | 2025-06-30           | not-judged            | baseline-later-than-as-of
due on the day of its baseline                   | reach 100 by 2025                     | 0 in 2025-12-31            | 60 in 2024                                       | 2025-12-31           | not-judged            | due-before-baseline
due on the day of its baseline, now past         | reach 100 by 2025                     | 0 in 2025-12-31            | 60 in 2024                                       | 2026-06-30           | due-no-baseline       | 2024 no path
its document isn't out yet                       | reach 100 by 2025 issued 2024-03-07   | 0 in 2020                  | 60 in 2022                                       | 2024-03-06           | not-judged            | not-yet-begun
its document is out today                        | reach 100 by 2025 issued 2024-03-07   | 0 in 2020                  | 60 in 2022                                       | 2024-03-07           | on-pace               | needed 40
only a reading of something else                 | reach 100 by 2025                     | 0 in 2020                  | 120 in 2022 not comparable                       | 2023-06-30           | not-judged            | not-comparable
only a reading in another unit                   | reach 100 by 2025                     | 0 in 2020                  | 120 in 2022 unit kt                              | 2023-06-30           | not-judged            | not-comparable
only readings older than the baseline            | reach 100 by 2025                     | 0 in 2020                  | 120 in 2018                                      | 2023-06-30           | not-judged            | no-reading-since-baseline
no reading known yet                             | reach 100 by 2025                     | 0 in 2020                  | 120 in 2024                                      | 2023-06-30           | not-judged            | no-reading
dated before, told after                         | reach 100 by 2025                     | 0 in 2020                  | 120 in 2022 told 2023-09                         | 2023-06-30           | not-judged            | no-reading
a forecast isn't a reading                       | reach 100 by 2025                     | 0 in 2020                  | 120 in 2023 told 2022-11                         | 2024-06-30           | not-judged            | no-reading

WHICH DAY A READING COUNTS FOR
a month told before its end, by its end          | reach 100 by 2023-01-11               | 0 in 2022-12-31            | 20 in 2023-01 told 2023-01-05                    | 2023-01-06           | behind                | needed 100
a month that ends after due is after due         | reach 100 by 2023-01-11               | 0 in 2022-12-31            | 50 in 2023-01 told 2023-01-05                    | 2023-02-01           | missed                | 2023-01
a year that ends after due, reached by then      | reach 100 by 2023-06-30               | 0 in 2020                  | 80 in 2022, 100 in 2023                          | 2024-06-30           | met                   | 2023
a month told before its end, against a later day | reach 100 by 2025                     | 0 in 2020                  | 40 in 2022-12 told 2022-12-20                    | 2022-12-22           | on-pace               | needed 40
the path is that of the month's end              | reach 100 by 2025                     | 0 in 2020                  | 39.9 in 2022-12 told 2022-12-20                  | 2022-12-22           | behind                | needed 40

WHEN IT WAS TOLD
told by a page the year after                    | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022 page 2023-03-05                       | 2023-03-04           | not-judged            | no-reading
from the day of that page                        | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022 page 2023-03-05                       | 2023-03-05           | on-pace               | needed 40
a page of a month counts from its last day       | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022 page 2023-03                          | 2023-03-30           | not-judged            | no-reading
a page older than the day it stands for          | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022-12 page 2022-12-28                    | 2022-12-30           | not-judged            | no-reading
it then counts from that day                     | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022-12 page 2022-12-28                    | 2022-12-31           | on-pace               | needed 40
a page without a date hides nothing              | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022                                       | 2022-12-31           | on-pace               | needed 40
'told' goes before the page that retells it      | reach 100 by 2025                     | 0 in 2020                  | 60 in 2022 told 2023-01-20 page 2024-06          | 2023-01-20           | on-pace               | needed 40
the reading told by then counts                  | reach 100 by 2025                     | 0 in 2020                  | 45 in 2021 page 2022-02, 100 in 2022 page 2023-03 | 2023-02-28           | on-pace               | needed 20
a miss is one once it is told                    | reach 100 by 2023                     | 0 in 2020                  | 90 in 2023 page 2024-03                          | 2024-02-28           | not-judged            | no-reading
a younger page alone restates nothing            | reach 100 by 2023                     | 0 in 2020                  | 95 in 2023 page 2024-02, 110 in 2023 page 2024-03 | 2024-06-30           | missed                | 2023
baseline told by a later page                    | reach 100 by 2025                     | 0 in 2020 page 2023-03-05  | 60 in 2022                                       | 2023-03-04           | not-judged            | baseline-later-than-as-of
from the day of that page there is a path        | reach 100 by 2025                     | 0 in 2020 page 2023-03-05  | 60 in 2022                                       | 2023-03-05           | on-pace               | needed 40
a baseline told later tells no direction yet     | reach 50 by 2025                      | 90 in 2020 page 2023-03-05 | 60 in 2022                                       | 2023-03-04           | met                   | 2022
a baseline of its own document isn't later       | reach 100 by 2025 issued 2021-03-01 page 2021-03-09 | 0 in 2020 page 2021-03-09  | 60 in 2022                                       | 2023-01-01           | on-pace               | needed 40
it is known on the day of the document           | reach 100 by 2022 issued 2021-03-01 page 2021-03-09 | 0 in 2020 page 2021-03-09  | 10 in 2021-02                                    | 2021-03-01           | on-pace               | needed 8.08
zero by definition needs no page                 | reach 100 by 2025 issued 2021-03-01   | 0 in 2020 page 2024 by definition | 60 in 2022                                       | 2023-01-01           | on-pace               | needed 40
undated, and told by a later page                | reach 100 by 2025                     | undated 0 page 2024        | 60 in 2022                                       | 2023-06-30 base 2020 | not-judged            | baseline-later-than-as-of

SEVERAL READINGS FOR A DAY, AND DISORDER
the one told later counts                        | reach 100 by 2023                     | 0 in 2020                  | 110 in 2023, 95 in 2023 told 2024-03             | 2024-06-30           | missed                | 2023
until then the earlier one                       | reach 100 by 2023                     | 0 in 2020                  | 110 in 2023, 95 in 2023 told 2024-03             | 2024-02-28           | met                   | 2023
the exact one counts before a bound              | reach 100 by 2023                     | 0 in 2020                  | more than 71 in 2023, 95 in 2023                 | 2024-06-30           | missed                | 2023
of equals the less favourable counts             | reach 100 by 2023                     | 0 in 2020                  | 110 in 2023, 95 in 2023                          | 2024-06-30           | missed                | 2023
the exact date counts before the year            | reach 100 by 2023                     | 0 in 2020                  | 95 in 2023, 110 in 2023-12-31                    | 2024-06-30           | met                   | 2023-12-31
out of order                                     | reach 100 by 2025                     | 0 in 2020                  | 70 in 2023, 10 in 2021, 45 in 2022               | 2024-06-30           | on-pace               | needed 60

BASELINE AT OR PAST THE TARGET
equal to it, kept up                             | reach 100 by 2025                     | 100 in 2020                | 100 in 2022                                      | 2023-06-30           | met                   | 2022
equal to it, lost                                | reach 100 by 2025                     | 100 in 2020                | 99 in 2022                                       | 2023-06-30           | behind                | needed 100
past it, lost                                    | at least 100 by 2025                  | 120 in 2020                | 99 in 2025                                       | 2026-06-30           | missed                | 2025
equal to it, no reading                          | reach 100 by 2025                     | 100 in 2020                | -                                                | 2023-06-30           | not-judged            | no-reading
`;

const rows = table
  .split("\n")
  .filter((line) => line.includes("|"))
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the truth table", () => {
  test("has at least 60 cases, each told once", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  });

  test.each(rows)(
    "%s",
    (_name, target = "", baseline = "", readings = "", asOf = "", ...expected) => {
      const judgement = judgeSketch(target, baseline, readings, asOf);
      expect([judgement.verdict, why(judgement)]).toEqual(expected);
      // Reasons are told in the order of their list, the most fundamental first.
      const reasons = judgement.verdict === "not-judged" ? judgement.reasons : [];
      expect(reasons).toEqual(notJudgedReasons.filter((one) => reasons.includes(one)));
    },
  );
});
