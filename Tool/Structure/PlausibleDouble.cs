namespace Stevedore.Tool.Structure;

/// <summary>Whether eight bytes are a double that a program would have.</summary>
internal static class PlausibleDouble
{
    private const double Smallest = 1e-7;
    private const double Largest = 1e12;

    /// <summary>Whether its size is that of things that people measure.</summary>
    public static bool Is(double value) => Math.Abs(value) is 0 or >= Smallest and <= Largest;

    /// <summary>Whether it has few digits, as what people enter has; of any bytes that is unlikely.</summary>
    public static bool IsTold(double value) => value != 0 && Is(value) && Math.Abs(Math.Round(value, 4) - value) <= Math.Abs(value) * 1e-15;
}
