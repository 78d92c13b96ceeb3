// File: Program.cs
using Stevedore;

[Serializable]
public partial class [|Rental|]
{
    public bool IsRented;
    public bool IsInsured;
    [When(nameof(IsInsured))] public double Rent;
}
// File: ArchiveSchema.txt
class Rental, schema 0
  IsRented: bool
  IsInsured: bool
  Rent, when IsRented: double
