"""From an agreement and facts to answers: findings, statements, traces, what is unknown, other
worlds.
"""
