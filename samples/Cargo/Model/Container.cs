using Stevedore;
using Stevedore.Mfc;

namespace Cargo;

/// <summary>What all containers have in common. Members of a class type are references: two containers can have one port.</summary>
[Serializable, RuntimeClass("CContainer", Schema = 2)]
public abstract partial class Container
{
    public string Code { get; private set; } = "";

    public double GrossWeight { get; private set; }

    public Port? Origin { get; private set; }

    public Port? Destination { get; private set; }

    public Manifest? Owner { get; private set; }

    public OleCurrency Insured { get; private set; }

    public double[] Weights { get; private set; } = [];

    /// <summary>Behind a count of one byte. C++: ar &lt;&lt; (BYTE)m_seals.GetSize().</summary>
    [Count(WireType.Byte)]
    public ushort[] Seals { get; private set; } = [];

    /// <summary>Twelve bytes without a count. C++: char m_isoCode[12].</summary>
    [FixedLength(12)]
    public byte[] IsoCode { get; private set; } = [];
}
