// Removes a webhook: its secret is forgotten, and nothing is sent to it.
MATCH (w:Webhook {id: $id})
SET w.active = false, w.secret = ''
