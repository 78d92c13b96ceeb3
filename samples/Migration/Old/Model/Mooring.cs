using System;

namespace HarbourOffice;

/// <summary>Where and how a vessel is made fast: a structure within which another one lies.</summary>
[Serializable]
public struct Mooring
{
    private Position _bow;
    private Position? _stern;
    private short _lines;

    public Mooring(Position bow, Position? stern, short lines)
    {
        _bow = bow;
        _stern = stern;
        _lines = lines;
    }

    public Position Bow => _bow;

    public Position? Stern => _stern;

    public short Lines => _lines;
}
