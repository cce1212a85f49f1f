// Everything that has been released of a country, the oldest first.
MATCH (r:Release {country: $country})
RETURN r.month AS month, r.document AS document
ORDER BY r.month
