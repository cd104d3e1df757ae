// Sends bytes that are there already: what HTTP alone costs. POST /set makes the body the answer of every other request.
import { createServer } from 'node:http'

let answer = Buffer.from('{}')
createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  if (request.url === '/set') answer = Buffer.concat(chunks)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
  response.end(answer)
}).listen(Number(process.env.PORT), '127.0.0.1')
