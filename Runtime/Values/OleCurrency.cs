namespace Stevedore.Mfc;

/// <summary>An amount of money in ten-thousandths, and a status. MFC: <c>COleCurrency</c>.</summary>
/// <remarks>On the wire: LONG status, LONG high half, DWORD low half; 12 bytes. The high half comes first.</remarks>
/// <param name="TenThousandths">The amount times 10,000.</param>
/// <param name="Status">Whether there is a value.</param>
public readonly record struct OleCurrency(long TenThousandths, OleStatus Status = OleStatus.Valid)
{
    /// <summary>Converts an amount, rounded to four decimals.</summary>
    /// <exception cref="OverflowException">The amount does not fit 64 bits of ten-thousandths.</exception>
    public OleCurrency(decimal amount) : this(decimal.ToOACurrency(amount)) { }

    /// <summary>No value.</summary>
    public static OleCurrency Null => new(0, OleStatus.Null);

    /// <summary>The amount.</summary>
    /// <exception cref="InvalidOperationException">The status is not <see cref="OleStatus.Valid"/>.</exception>
    public decimal ToDecimal() =>
        Status == OleStatus.Valid
            ? decimal.FromOACurrency(TenThousandths)
            : throw new InvalidOperationException($"The amount has no value: its status is {Status}.");
}
