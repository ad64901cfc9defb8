console.info('No benchmark yet.')
