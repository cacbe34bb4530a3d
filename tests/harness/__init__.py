"""What the tests stand on: databases, a client that refuses bad pages, servers, browser, mail, sabotage."""
