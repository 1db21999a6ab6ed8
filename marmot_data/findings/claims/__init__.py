"""Can I say this?"""
