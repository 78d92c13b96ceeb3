using System;

namespace HarbourOffice;

/// <summary>Has arrays of every shape.</summary>
[Serializable]
public class TideTable
{
    private readonly int[,] _heights = { { 101, 102, 103 }, { 201, 202, 203 } };
    private readonly double[][] _soundings = { new[] { 1.5, 2.5 }, null, Array.Empty<double>() };
    private readonly byte[,,] _chart = new byte[2, 1, 2] { { { 1, 2 } }, { { 3, 4 } } };
    private readonly string[] _months = { "January", null, "January" };
    private readonly bool?[] _springs = { true, null, false };
    private readonly Hazards[] _dangers = { Hazards.Toxic, Hazards.None };
    private readonly Mooring[] _moorings = { new(new Position(1, 2), null, 3) };
    private readonly DateTime[] _days = { new(2003, 5, 1, 0, 0, 0, DateTimeKind.Utc), new(2003, 5, 2) };
    private readonly int[][,] _years = { new int[1, 1] { { 7 } } };
    private readonly byte[] _raw = { 0, 127, 255 };
    private readonly Entry[] _entries;
    private readonly char[] _letters = { 'N', 'ö' };

    public TideTable(params Entry[] entries)
    {
        _entries = entries;
    }

    public int[,] Heights => _heights;

    public double[][] Soundings => _soundings;

    public byte[,,] Chart => _chart;

    public string[] Months => _months;

    public bool?[] Springs => _springs;

    public Hazards[] Dangers => _dangers;

    public Mooring[] Moorings => _moorings;

    public DateTime[] Days => _days;

    public int[][,] Years => _years;

    public byte[] Raw => _raw;

    public Entry[] Entries => _entries;

    public char[] Letters => _letters;
}
