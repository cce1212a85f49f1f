// Keeps a webhook; it is told of what happens after the number it begins with.
CREATE (w:Webhook)
SET w = $webhook
