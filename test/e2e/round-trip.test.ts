import { testRoundTrips } from '../support/round-trip-test.ts'

testRoundTrips(150, 20_260_101, 300_000)
