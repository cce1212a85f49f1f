// Which months have been released of a country, the newest first.
MATCH (r:Release {country: $country})
RETURN r.month AS month, r.madeOn AS madeOn, r.invented AS invented
ORDER BY r.month DESC
