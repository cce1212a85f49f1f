#!/bin/sh
# Who is missing in a municipality, with curl alone: sh ask.sh 1480
# ENDPOINT says where, TOKEN (if any) who is asking. The question is operations/municipality-missing.1.graphql.
exec curl --silent --show-error --fail-with-body "${ENDPOINT:-http://127.0.0.1:4000/graphql}" \
  --header 'content-type: application/json' ${TOKEN:+--header "authorization: Bearer $TOKEN"} \
  --data "{\"documentId\": \"municipality-missing.1\", \"variables\": {\"code\": \"$1\", \"lang\": \"SV\"}}"
