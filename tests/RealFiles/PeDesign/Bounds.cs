namespace Stevedore.RealFiles.Tests.PeDesign;

[Serializable]
public partial record struct Bounds(short Left, short Top, short Right, short Bottom);
