// File: Program.cs
using Stevedore;

[Serializable]
public partial class [|Rental|]
{
    public bool IsRented;
    [When(nameof(IsRented))] public double Rent;
}
// File: ArchiveSchema.txt
class Rental, schema 0
  IsRented: bool
  Rent: double
