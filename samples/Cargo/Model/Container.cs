using Stevedore;

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

    public Seals Seals { get; private set; }

    public IsoCode IsoCode { get; private set; }
}
