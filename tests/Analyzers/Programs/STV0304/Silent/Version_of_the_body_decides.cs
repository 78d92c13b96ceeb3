// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 1)]
public partial class Port
{
    [BodyVersion] public byte Version = 2;
    public string Name = "";
    [OptionalField(VersionAdded = 2)] public int Berths;
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Version: BYTE
  Name: CString
  Berths, since body version 2: int
