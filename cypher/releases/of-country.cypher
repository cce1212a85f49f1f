// Everything that has been released of a country, the oldest first.
MATCH (r:Release {country: $country})
RETURN r.month AS month, r.document AS document, r.counts AS counts
ORDER BY r.month
