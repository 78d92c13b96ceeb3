using System.Drawing;
using Stevedore;
using Stevedore.Mfc;

[Serializable]
public enum Grade : byte { Low, High }

[Serializable]
public partial struct Span
{
    public double From, To;
}

[Serializable]
public partial class Sample
{
    public bool Valid;
    public Grade Grade;
    public string? Name;
    public object? Owner;
    public int[] Values = [];
    public List<Sample> Parts = [];
    public Dictionary<string, Span> Spans = [];
    public Point At;
    public OleDateTime Taken;
    public Sample? Next;
}
